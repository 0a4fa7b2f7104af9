package io.github.sacrum.workbench;

import java.util.List;

/** The words of a command line name a rule or file that there is not. */
final class WrongChoiceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongChoiceException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
