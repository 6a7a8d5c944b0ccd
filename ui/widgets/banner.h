#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace quayside::ui {

class ToneLabel;

/// A wash with a glyph, a title, a sentence, an action and a second one that matters less.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Info, Error, Success, Warning, Note };

    explicit Banner(QWidget *parent = nullptr);

    /// Empty `action` or `more`: no button.
    void show(Kind kind, const QString &title, const QString &text, const QString &action = {},
              const QString &more = {});

    /// At the right, before the buttons.
    void addTool(QWidget *tool);
    /// Another glyph than the kind's own; empty: that.
    void setGlyph(const QString &icon);

Q_SIGNALS:
    void actionTriggered();
    void moreTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    ToneLabel *m_title;
    ToneLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_more;
    QHBoxLayout *m_layout;
    QString m_glyph;
};

} // namespace quayside::ui
