#pragma once

#include <QtCore/QCoreApplication>

namespace quayside {
class UpdateCheck;
}

namespace quayside::ui {

/// What the check for newer versions came to, as a sentence.
class UpdateText {
    Q_DECLARE_TR_FUNCTIONS(UpdateText)
public:
    /// Empty: there is nothing to say.
    static QString sentence(const UpdateCheck &check);
};

} // namespace quayside::ui
