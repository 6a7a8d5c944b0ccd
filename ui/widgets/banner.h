#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace quayside::ui {

class ToneLabel;

/// A wash with a glyph, a title, a sentence and at most one action.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Info, Error, Success, Warning, Note };

    explicit Banner(QWidget *parent = nullptr);

    /// Empty `action`: no button.
    void show(Kind kind, const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    ToneLabel *m_title;
    ToneLabel *m_text;
    QPushButton *m_action;
};

} // namespace quayside::ui
