#include "ui/pages/logs/logkindsbutton.h"

#include "ui/text/logtext.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 12;
constexpr int kLetters = 44;

} // namespace

LogKindsButton::LogKindsButton(QWidget *parent)
    : QPushButton(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_filter(new QLineEdit(m_popup))
    , m_list(new QListWidget(m_popup))
    , m_all(new QPushButton(m_popup))
{
    setIcon(tintedIcon(u"filter"_s));
    m_popup->setObjectName(u"logs.kindsPopup"_s);
    m_filter->setObjectName(u"logs.kindsFilter"_s);
    m_list->setObjectName(u"logs.kindsList"_s);
    m_all->setObjectName(u"logs.kindsAll"_s);
    m_all->setProperty("kind", u"ghost"_s);
    m_filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    auto *layout = new QVBoxLayout(m_popup);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    layout->addWidget(m_all);
    connect(this, &QPushButton::clicked, this, &LogKindsButton::popUp);
    connect(m_filter, &QLineEdit::textChanged, this, &LogKindsButton::filterList);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_isFilling)
            return;
        const QString kind = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked)
            m_chosen.insert(kind);
        else
            m_chosen.remove(kind);
        retranslate();
        Q_EMIT chosenChanged();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        setChosen({});
        fill();
        Q_EMIT chosenChanged();
    });
    retranslate();
}

void LogKindsButton::setKinds(const QStringList &kinds)
{
    m_kinds = kinds;
    if (m_popup->isVisible())
        fill();
}

void LogKindsButton::setChosen(const QSet<QString> &kinds)
{
    m_chosen = kinds;
    retranslate();
}

void LogKindsButton::popUp()
{
    m_filter->clear();
    fill();
    const QFontMetrics metrics = fontMetrics();
    m_popup->resize(metrics.averageCharWidth() * kLetters, metrics.height() * kLines * 2);
    m_popup->move(mapToGlobal(QPoint(0, height() + 2)));
    m_popup->show();
    m_filter->setFocus();
}

void LogKindsButton::fill()
{
    QStringList kinds = m_kinds;
    for (const QString &kind : m_chosen) {
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    std::sort(kinds.begin(), kinds.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(LogText::kindName(a), LogText::kindName(b)) < 0;
    });
    m_isFilling = true;
    m_list->clear();
    for (const QString &kind : std::as_const(kinds)) {
        auto *item = new QListWidgetItem(LogText::kindName(kind), m_list);
        item->setData(Qt::UserRole, kind);
        item->setToolTip(kind);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(kind) ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
    filterList();
}

void LogKindsButton::filterList()
{
    const QString text = m_filter->text().trimmed();
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive)
                        && !item->toolTip().contains(text, Qt::CaseInsensitive));
    }
}

void LogKindsButton::retranslate()
{
    setText(m_chosen.isEmpty() ? tr("Kind: all")
                : m_chosen.size() == 1
                ? tr("Kind: %1").arg(LogText::kindName(*m_chosen.constBegin()))
                : tr("Kinds: %n", nullptr, int(m_chosen.size())));
    setAccessibleName(text());
    m_filter->setPlaceholderText(tr("Filter the kinds"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Kinds of entries"));
    m_all->setText(tr("All kinds"));
}

void LogKindsButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
