# Completes the command line of fu in fish. All that is known of it, fu knows.
#
# Each line of the answer is a word, and behind a tab what is said of it; a line that begins with a tab leaves names of
# files to fish.
function __fu_complete
    set -l typed (commandline -opc)
    while string match -q -- '*=*' $typed[1]
        set -e typed[1] # a variable in front of fu
    end
    set -l raw (commandline -ct)
    # An open quote has no end yet.
    set -l word (string unescape -- "$raw"; or string unescape -- "$raw'"; or string unescape -- "$raw\"")
    for line in (command fu __complete -- $typed[2..-1] "$word" 2>/dev/null)
        switch $line
            case \tfiles
                complete -C "__fu_no_such_command $raw" # what fish completes where nothing is known
            case \tdirectories
                __fish_complete_directories "$raw"
            case '*'
                echo -- $line
        end
    end
end

complete -c fu -f -k -a '(__fu_complete)'
