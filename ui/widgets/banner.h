#pragma once

#include "app/core/error.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/announcer.h"

#include <QtWidgets/QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace quayside::ui {

class ToneLabel;

/// A wash with a glyph, a title, a sentence, an action and a second one that matters less.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Info, Error, Success, Warning, Note };

    /// Empty `action` or `more`: no button.
    struct Words {
        QString title;
        QString text = {};
        QString action = {};
        QString more = {};
    };

    explicit Banner(QWidget *parent = nullptr);

    /// Empty `action` or `more`: no button.
    void show(Kind kind, const QString &title, const QString &text, const QString &action = {},
              const QString &more = {});
    /// Asks again whenever the language changes, for as long as nothing else is shown: `words` must
    /// hold all that it needs.
    void say(Kind kind, std::function<Words()> words);
    /// What happened, and what the server said of it; in the language that is set.
    void showError(const Error &error);

    /// At the right, before the buttons.
    void addTool(QWidget *tool);
    /// Another glyph than the kind's own; empty: that.
    void setGlyph(const QString &icon);

Q_SIGNALS:
    void actionTriggered();
    void moreTriggered();

protected:
    /// What is read out when it appears or changes; by default title and text.
    virtual QString spokenWords() const;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void write(const Words &words);

    Kind m_kind = Kind::Info;
    ToneLabel *m_title;
    ToneLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_more;
    QHBoxLayout *m_layout;
    QString m_glyph;
    std::function<Words()> m_words; // null: they are fixed
    Announcer m_announcer{*this};
};

} // namespace quayside::ui
