The script that makes a shell complete command lines of fu.

  $ fu completion bash | head -2
  # shellcheck shell=bash
  # Completes the command line of fu in bash. All that is known of it, fu knows.
  $ fu completion bash | bash -n
  $ fu completion zsh | head -1
  #compdef fu
  $ fu completion fish | tail -1
  complete -c fu -f -k -a '(__fu_complete)'

None of them knows a command: a new fu needs no new script.

  $ for shell in bash zsh fish; do fu completion $shell; done | grep -E 'log|snooze|owner'
  [1]

It makes itself known where it is read.

  $ bash --norc -c 'source <(fu completion bash); complete -p fu'
  complete -o nosort -F _fu fu
  $ zsh -fc 'autoload -Uz compinit; compinit -u -d dump; source <(fu completion zsh); print $_comps[fu]'
  _fu
  $ fish --no-config -c 'fu completion fish | source; complete -C "fu sho"'
  show\tone prospect: facts, plan, history (esc)

No book is needed. A shell is, and one of the three.

  $ fu -C nowhere completion zsh | tail -1
  fi
  $ fu completion
  fu: completion: for which shell? bash, zsh or fish
  [2]
  $ fu completion fisch
  fu: completion: there is no script for 'fisch'; did you mean 'fish'?
  [2]
  $ fu completion powershell
  fu: completion: there is no script for 'powershell'; there are bash, zsh and fish
  [2]
  $ fu completion bash zsh
  fu: completion: 'zsh' is one too many; see fu help completion
  [2]

  $ fu help completion
  fu completion: the script for bash, zsh or fish that completes fu
  
  Usage: fu completion [OPTIONS] [SHELL]
  
    SHELL                 bash, zsh or fish
    -h, --help            print this help
  
  The options of fu itself (fu --help) work here too.
  
  Examples:
    source <(fu completion bash)       in ~/.bashrc
    source <(fu completion zsh)        in ~/.zshrc, behind compinit
    fu completion fish >~/.config/fish/completions/fu.fish
  
  More: fu-completion(1)
