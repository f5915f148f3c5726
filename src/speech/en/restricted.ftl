# The program as a forced command (--restricted), and the files of people there.

restricted-no-socket = With --restricted only a served desk is used, and none is named. Whoever runs this host adds --socket PATH to the forced command.
restricted-option = { $option } is not for whoever signs in here. Leave it out; what it stands for has been settled by whoever runs this host.
restricted-one-command = This account runs one command only, and nothing may be added to it. Sign in without a command.
restricted-no-command = { $word } cannot be run with this account: it is for diarium only. Sign in without a command for the workstation, or name a command of diarium; diarium --help lists them.
restricted-command = { $command } needs the files of the store and cannot be run with this account. Whoever runs the desk does that on the host itself.
restricted-words = The command cannot be taken apart: a quotation mark is not closed, or it ends in a backslash. Close it, and put the whole command in quotation marks once more for your own shell.
restricted-code = The variable { $name } lets code into the program, so it does not start. Whoever runs this host takes it out: in sshd_config PermitUserEnvironment no, no AcceptEnv or SetEnv that lets it in, and nothing of the kind in PAM.
restricted-again = The program cannot start in a clean environment ({ $why }). Whoever runs this host makes /proc available to it.

# The exchange folder
exchange-unrestricted = --exchange belongs to --restricted. Leave it out, or add --restricted.
exchange-folder-unusable = The exchange folder { $folder } cannot be opened ({ $why }). Ask whoever runs this host to make it and to give it to your account; until then use standard input and output.
exchange-folder-home = The exchange folder { $folder } is a home, or holds one, and what lies in a home decides what is run when somebody signs in. Ask whoever runs this host for a folder of its own; until then use standard input and output.
exchange-none = { $file } is a file, and there are no files at this desk.
mend-exchange-none = take in with import - from standard input and give out on standard output, or ask whoever runs this host for an exchange folder (--exchange)
exchange-outside = { $file } lies outside of the exchange folder, or a link leads there.
mend-exchange-outside = put the file into the exchange folder and give its name only, or use standard input and output
file-larger = it is larger than what is accepted
source-host = set-up of the host
