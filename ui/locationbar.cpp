#include "ui/locationbar.h"

#include "ui/actions.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/countbutton.h"
#include "ui/widgets/glyph.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

void paintFocus(QPainter &painter, const QWidget &widget)
{
    if (widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintBox(painter, widget.rect(), measure::kControlRadius, QColor(),
                 toneColor(Tone::Accent, widget.palette()), 2);
}

} // namespace

/// Which registry, with its role; opens the menu of all.
class LocationBar::ConnectionButton final : public QToolButton {
public:
    ConnectionButton()
        : m_role(new Chip(this))
    {
        setPopupMode(QToolButton::InstantPopup);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setLook(const ConnectionLook &look)
    {
        m_look = look;
        m_role->setState({}, look.role, look.tone == Tone::Outline ? Tone::Muted : look.tone,
                         look.fill);
        m_role->resize(m_role->sizeHint());
        m_role->setVisible(!look.role.isEmpty());
        const int x = 34 + nameWidth() + 10;
        m_role->move(x, (measure::kControl - m_role->height()) / 2);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int role = m_look.role.isEmpty() ? 0 : m_role->width() + 8;
        const int lock = m_look.isReadOnly ? 20 : 0;
        return {34 + nameWidth() + 2 + role + lock + 30, measure::kControl};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto tone = [this](Tone t) { return toneColor(t, palette()); };
        paintBox(painter, rect(), measure::kControlRadius,
                 tone(underMouse() ? Tone::Hover : Tone::Field), tone(Tone::Outline));
        paintIcon(painter, u"server-2"_s, QRectF(10, 8, 16, 16), tone(Tone::Muted));
        paintText(painter, QRectF(34, 0, nameWidth() + 2, height()), m_look.name,
                  scaledFont(1, true), tone(Tone::Text));
        if (m_look.isReadOnly)
            paintIcon(painter, u"lock"_s, QRectF(width() - 46, 9, 14, 14), tone(Tone::Muted));
        paintIcon(painter, u"chevron-down"_s, QRectF(width() - 24, 9, 14, 14), tone(Tone::Muted));
        paintFocus(painter, *this);
    }

private:
    int nameWidth() const
    {
        return int(QFontMetricsF(scaledFont(1, true)).horizontalAdvance(m_look.name)) + 1;
    }

    ConnectionLook m_look;
    Chip *m_role;
};

/// Looks like a field and opens the palette.
class LocationBar::SearchButton final : public QAbstractButton {
public:
    SearchButton()
    {
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setKeys(const QString &keys)
    {
        m_keys = keys;
        update();
    }

    QSize sizeHint() const override { return {300, measure::kControl}; }
    QSize minimumSizeHint() const override { return {120, measure::kControl}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto tone = [this](Tone t) { return toneColor(t, palette()); };
        paintBox(painter, rect(), measure::kControlRadius,
                 tone(underMouse() ? Tone::Hover : Tone::Field), tone(Tone::Outline));
        paintIcon(painter, u"search"_s, QRectF(10, 8, 16, 16), tone(Tone::Muted));
        const QFont small = scaledFont(measure::kSmallSize, true);
        const qreal keys = QFontMetricsF(small).horizontalAdvance(m_keys) + 14;
        const QRectF box(width() - keys - 5, 5, keys, height() - 10);
        paintText(painter, QRectF(34, 0, box.left() - 38, height()), text(), font(),
                  tone(Tone::Muted));
        if (!m_keys.isEmpty()) {
            paintBox(painter, box, measure::kCheckRadius, tone(Tone::GreyFill), QColor());
            paintText(painter, box, m_keys, small, tone(Tone::Text), Qt::AlignHCenter);
        }
        paintFocus(painter, *this);
    }

private:
    QString m_keys;
};

/// The first letter of who is signed in, on his colour; opens the menu of what is his.
class LocationBar::UserButton final : public QToolButton {
public:
    UserButton()
    {
        setPopupMode(QToolButton::InstantPopup);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setUser(const QString &name, const QColor &color)
    {
        m_letter = name.left(1).toUpper();
        m_color = color;
        setToolTip(name);
        setVisible(!name.isEmpty());
        update();
    }

    QSize sizeHint() const override { return {measure::kControl, measure::kControl}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF disc(2, 2, width() - 4, height() - 4);
        paintBox(painter, disc, disc.width() / 2, m_color, QColor());
        // Quay's palette has light and dark colours.
        const bool isLight = qGray(m_color.rgb()) > 140;
        paintText(painter, disc, m_letter, scaledFont(1, true), isLight ? Qt::black : Qt::white,
                  Qt::AlignHCenter);
        paintFocus(painter, *this);
    }

private:
    QString m_letter;
    QColor m_color;
};

LocationBar::LocationBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_connection(new ConnectionButton)
    , m_connectionMenu(new QMenu(this))
    , m_parts(new QHBoxLayout)
    , m_search(new SearchButton)
    , m_jobs(new CountButton(u"list-check"_s))
    , m_news(new CountButton(u"bell"_s))
    , m_user(new UserButton)
{
    setFixedHeight(measure::kToolbar + measure::kStripe);
    setObjectName(u"location"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, measure::kStripe);
    layout->setSpacing(4);
    for (const auto &[id, icon] :
         {std::pair{u"back"_s, u"arrow-left"_s}, std::pair{u"forward"_s, u"arrow-right"_s}}) {
        auto *button = new QToolButton;
        button->setObjectName(u"location."_s + id);
        actions[id]->setIcon(tintedIcon(icon));
        button->setDefaultAction(actions[id]);
        button->setFixedSize(measure::kControl, measure::kControl);
        layout->addWidget(button);
    }
    m_connection->setObjectName(u"location.connection"_s);
    m_connection->setMenu(m_connectionMenu);
    connect(m_connectionMenu, &QMenu::aboutToShow, this,
            [this] { Q_EMIT connectionMenuRequested(m_connectionMenu); });
    layout->addSpacing(4);
    layout->addWidget(m_connection);
    layout->addSpacing(8);
    m_parts->setSpacing(0);
    layout->addLayout(m_parts);
    layout->addStretch(1);
    m_search->setObjectName(u"location.search"_s);
    connect(m_search, &QAbstractButton::clicked, actions[u"palette"_s], &QAction::trigger);
    layout->addWidget(m_search);
    layout->addSpacing(4);
    m_jobs->setObjectName(u"location.jobs"_s);
    connect(m_jobs, &QAbstractButton::clicked, actions[u"dock"_s], &QAction::trigger);
    layout->addWidget(m_jobs);
    m_news->setObjectName(u"location.news"_s);
    connect(m_news, &QAbstractButton::clicked, actions[u"news"_s], &QAction::trigger);
    layout->addWidget(m_news);
    m_user->setObjectName(u"location.user"_s);
    auto *account = new QMenu(this);
    account->setObjectName(u"location.userMenu"_s);
    account->addActions(
        {actions[u"account"_s], actions[u"copyPassword"_s], actions[u"copyLogin"_s]});
    account->addSeparator();
    account->addAction(actions[u"signOut"_s]);
    m_user->setMenu(account);
    m_user->hide();
    layout->addWidget(m_user);
    retranslate();
}

void LocationBar::setConnection(const ConnectionLook &look)
{
    m_tone = look.tone;
    m_connection->setLook(look);
    m_connection->setAccessibleName(look.name);
    setAccessibleName(look.name);
    update();
}

void LocationBar::setLocation(const QStringList &parts)
{
    if (m_location == parts)
        return;
    m_location = parts;
    qDeleteAll(m_partButtons);
    m_partButtons.clear();
    qDeleteAll(m_chevrons);
    m_chevrons.clear();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        if (i > 0) {
            auto *chevron = new Glyph;
            chevron->setIcon(u"chevron-right"_s);
            chevron->setFixedSize(14, 14);
            m_parts->addWidget(chevron);
            m_chevrons.append(chevron);
        }
        auto *part = new QToolButton;
        part->setText(parts.at(i));
        part->setFont(scaledFont(1, isLast));
        part->setAutoRaise(true);
        // The last one is where the window is: nothing to go to.
        if (isLast)
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
        part->setFocusPolicy(isLast ? Qt::NoFocus : Qt::TabFocus);
        connect(part, &QToolButton::clicked, this, [this, i] { Q_EMIT partClicked(int(i)); });
        m_parts->addWidget(part);
        m_partButtons.append(part);
    }
}

void LocationBar::setUser(const QString &name, const QColor &color)
{
    m_user->setUser(name, color);
    m_user->setAccessibleName(name.isEmpty() ? QString() : tr("Signed in as %1").arg(name));
}

void LocationBar::setSearchKeys(const QString &keys)
{
    m_search->setKeys(keys);
}

QSize LocationBar::sizeHint() const
{
    return {600, measure::kToolbar + measure::kStripe};
}

void LocationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Chrome, palette()));
    painter.fillRect(QRectF(0, measure::kToolbar, width(), measure::kStripe),
                     toneColor(m_tone, palette()));
}

void LocationBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        for (QToolButton *part : std::as_const(m_partButtons))
            part->setFont(scaledFont(1, part == m_partButtons.constLast()));
    }
}

void LocationBar::retranslate()
{
    m_search->setText(tr("Search or jump to…"));
    m_search->setAccessibleName(tr("Search or jump to"));
    m_connection->setToolTip(tr("Registries"));
    m_jobs->setToolTip(tr("Jobs and activity"));
    m_jobs->setAccessibleName(tr("Jobs and activity"));
    m_news->setToolTip(tr("Notifications"));
    m_news->setAccessibleName(tr("Notifications"));
}

} // namespace quayside::ui
