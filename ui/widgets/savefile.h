#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace quayside::ui {

/// A file of the user's choice for what dialogs have to give.
class SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
public:
    /// Asks where; `then` is not called when the user thought better of it. `name`: object name of
    /// the question.
    static void ask(QWidget &over, const QString &name, const QString &proposal,
                    const std::function<void(const QString &path)> &then);
    /// At once or not at all, readable by the user alone (0600). Tells how it went, in the language
    /// that is set when it is asked.
    static std::function<QString()> write(const QString &path, const QByteArray &bytes);
    /// The same for what is no secret: with the permissions that the user's files have.
    static std::function<QString()> writePublic(const QString &path, const QByteArray &bytes);
};

} // namespace quayside::ui
