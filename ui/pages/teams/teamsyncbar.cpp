#include "ui/pages/teams/teamsyncbar.h"

#include "app/core/clock.h"
#include "ui/text/datetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

TeamSyncBar::TeamSyncBar(QWidget *parent)
    : QWidget(parent)
    , m_chip(new Chip)
    , m_state(new ToneLabel(Tone::Muted, measure::kSmallSize))
    , m_button(new QPushButton)
{
    m_chip->setObjectName(u"team.synced"_s);
    m_state->setObjectName(u"team.syncState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_button->setObjectName(u"team.sync"_s);
    m_button->setAutoDefault(false);
    m_button->setIcon(tintedIcon(u"refresh"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_chip);
    row->addWidget(m_state, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_synced)
            Q_EMIT stopRequested();
        else if (m_canSync)
            Q_EMIT startRequested(*m_canSync);
    });
    hide();
}

void TeamSyncBar::setSync(const wire::TeamMembers &team, bool canStart, bool canStop)
{
    m_canSync = team.canSync;
    m_synced = team.synced;
    m_canStart = canStart && m_canSync && !m_synced;
    m_canStop = canStop && m_canSync && m_synced;
    retranslate();
    m_chip->setVisible(m_synced.has_value());
    m_button->setVisible(m_canStart || m_canStop);
    setVisible(m_synced || m_canStart);
}

QString TeamSyncBar::word(const std::optional<wire::Directory> &directory)
{
    if (!directory)
        return tr("a directory");
    switch (*directory) {
    case wire::Directory::Ldap:
        return tr("LDAP");
    case wire::Directory::Keystone:
        return tr("Keystone");
    case wire::Directory::Oidc:
        break;
    }
    return tr("OpenID Connect");
}

QString TeamSyncBar::state() const
{
    if (!m_synced)
        return {};
    const QString group = m_synced->group;
    if (!m_synced->lastUpdated)
        return group.isEmpty() ? QString() : tr("Group %1").arg(group);
    const QString when = DateText::ago(*m_synced->lastUpdated, Clock::system().now());
    //: %1: how long ago, as in "3 min ago"
    return group.isEmpty() ? tr("Last %1").arg(when)
                           //: %1: a group of a directory; %2: how long ago
                           : tr("Group %1, last %2").arg(group, when);
}

void TeamSyncBar::retranslate()
{
    if (m_synced) {
        const QString text = tr("Synced from %1").arg(word(m_synced->directory));
        m_chip->setState(u"refresh"_s, text, Tone::Info, Tone::InfoFill);
    }
    m_state->setText(state());
    m_button->setText(m_synced ? tr("Stop s&yncing…") : tr("S&ync with a directory group…"));
}

void TeamSyncBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
