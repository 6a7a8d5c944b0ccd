#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QObject>

class QWidget;

namespace quayside::ui {

/// F1 in any window of the program: what the field with the keyboard is for, beside it.
class FieldHelp : public QObject {
    Q_OBJECT
public:
    explicit FieldHelp(QObject *parent = nullptr);

    /// Of the field that has the keyboard now.
    static void show();
    /// Its name and what is known of it, or of what it stands in; never empty.
    static QString textOf(const QWidget &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace quayside::ui
