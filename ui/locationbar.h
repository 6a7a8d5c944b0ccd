#pragma once

#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

class QAbstractButton;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace quayside::ui {

class Actions;
class CountButton;

/// The band under the menu: back and forward, which registry, where in it, the search, jobs and
/// news, who is signed in, and the stripe in the connection's tone.
class LocationBar : public QWidget {
    Q_OBJECT
public:
    explicit LocationBar(const Actions &actions, QWidget *parent = nullptr);

    struct ConnectionLook {
        QString name;
        QString role = {}; ///< a word in capitals; empty: no chip
        Tone tone = Tone::Outline;
        Tone fill = Tone::GreyFill;
        bool isReadOnly = false;
    };
    void setConnection(const ConnectionLook &look);
    void setLocation(const QStringList &parts);
    /// Shown in the search field.
    void setSearchKeys(const QString &keys);
    /// Empty: nobody is signed in.
    void setUser(const QString &name, const QColor &color);
    /// Filled when it opens: see connectionMenuRequested.
    QMenu *connectionMenu() const { return m_connectionMenu; }
    CountButton *jobsButton() const { return m_jobs; }
    CountButton *newsButton() const { return m_news; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void connectionMenuRequested(QMenu *menu);
    /// A part of the location but the last, counted from 0.
    void partClicked(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    class ConnectionButton;
    class SearchButton;
    class UserButton;

    ConnectionButton *m_connection;
    QMenu *m_connectionMenu;
    QHBoxLayout *m_parts;
    QList<QToolButton *> m_partButtons;
    QList<QWidget *> m_chevrons;
    QStringList m_location;
    SearchButton *m_search;
    CountButton *m_jobs;
    CountButton *m_news;
    UserButton *m_user;
    Tone m_tone = Tone::Outline;
};

} // namespace quayside::ui
