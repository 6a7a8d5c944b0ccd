#include "ui/docks/requestspanel.h"

#include "ui/docks/docktable.h"
#include "ui/text/datetext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QIdentityProxyModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Column = RequestModel::Column;

namespace {

bool isRight(Column column)
{
    return column == Column::Duration || column == Column::Bytes;
}

} // namespace

/// Headers and words.
class RequestsPanel::Words final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    const RequestRecord &recordAt(int row) const
    {
        return static_cast<const RequestProxyModel *>(sourceModel())->recordAt(row);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return int((isRight(Column(section)) ? Qt::AlignRight : Qt::AlignLeft)
                       | Qt::AlignVCenter);
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (Column(section)) {
        case Column::Time:
            return RequestsPanel::tr("TIME");
        case Column::Method:
            return RequestsPanel::tr("METHOD");
        case Column::Path:
            return RequestsPanel::tr("PATH");
        case Column::Status:
            return RequestsPanel::tr("STATUS");
        case Column::Duration:
            return RequestsPanel::tr("TOOK");
        case Column::Bytes:
            return RequestsPanel::tr("SIZE");
        case Column::RequestId:
            return RequestsPanel::tr("REQUEST ID");
        }
        return {};
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid()
            || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole
                && role != Qt::ToolTipRole))
            return QIdentityProxyModel::data(index, role);
        const RequestRecord &record = recordAt(index.row());
        switch (Column(index.column())) {
        case Column::Time:
            return role == Qt::ToolTipRole ? DateText::absoluteWithUtc(record.time)
                                           : DateText::shortTime(record.time);
        case Column::Path:
            return role == Qt::ToolTipRole ? record.url
                                           : QIdentityProxyModel::data(index, Qt::DisplayRole);
        case Column::Status:
            return record.status == 0 ? RequestsPanel::tr("no answer")
                                      : QString::number(record.status);
        case Column::Duration:
            return RequestsPanel::tr("%1 ms").arg(QLocale().toString(record.duration.count()));
        case Column::Bytes:
            return sizeText(record.bytes, QLocale());
        case Column::Method:
        case Column::RequestId:
            return QIdentityProxyModel::data(index, Qt::DisplayRole);
        }
        return {};
    }
};

namespace {

class RequestDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        const auto column = Column(index.column());
        const QString text = index.data().toString();
        if (column == Column::Status) {
            const bool isFailed = text.size() != 3 || text >= u"400"_s;
            return paintIconText(cell, isFailed ? u"circle-x"_s : u"circle-check"_s,
                                 isFailed ? Tone::Danger : Tone::Ok, text,
                                 isFailed ? Tone::Danger : Tone::Text);
        }
        const bool isMono = column == Column::Path || column == Column::RequestId;
        const bool isMuted = column == Column::Time || column == Column::RequestId;
        paintText(cell.painter, cell.rect, text, isMono ? monoFont() : cell.option.font,
                  tone(cell, isMuted ? Tone::Muted : Tone::Text),
                  isRight(column) ? Qt::AlignRight : Qt::AlignLeft,
                  column == Column::Path ? Qt::ElideMiddle : Qt::ElideRight);
    }
};

} // namespace

RequestsPanel::RequestsPanel(RequestModel &model, QWidget *parent)
    : DockPanel(u"requests"_s, parent)
    , m_model(model)
    , m_words(new Words(this))
    , m_failedOnly(new QCheckBox)
    , m_pageOnly(new QCheckBox)
{
    m_shown.setSourceModel(&m_model);
    m_words->setSourceModel(&m_shown);
    m_failedOnly->setObjectName(u"requests.failed"_s);
    m_pageOnly->setObjectName(u"requests.page"_s);
    connect(m_pageOnly, &QCheckBox::toggled, this, &RequestsPanel::applyPage);
    setModel(m_words, int(Column::Path),
             {{int(Column::Time), 110},
              {int(Column::Method), 80},
              {int(Column::Status), 110},
              {int(Column::Duration), 90},
              {int(Column::Bytes), 90},
              {int(Column::RequestId), 160}});
    table().setItemDelegate(new RequestDelegate(&table()));
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_failedOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_shown.setFailedOnly(isOn);
        showState();
    });
    connect(&table(), &RecordTable::rowActivated, this, [this](const QModelIndex &index) {
        showMenu(index, table().visualRect(index).bottomLeft());
    });
    connect(&table(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &point) { showMenu(table().indexAt(point), point); });
}

QString RequestsPanel::title() const
{
    return tr("Requests");
}

QString RequestsPanel::emptyTitle() const
{
    return m_shown.isFailedOnly() ? tr("No request failed")
        : m_pageOnly->isChecked() ? tr("This page asked nothing yet")
                                  : tr("No requests");
}

QString RequestsPanel::emptyText() const
{
    return tr("What this console asks registries is listed here.");
}

void RequestsPanel::setPage(const RequestsSince &page)
{
    m_page = page;
    applyPage();
}

void RequestsPanel::showPage()
{
    m_failedOnly->setChecked(false);
    m_pageOnly->setChecked(true);
}

void RequestsPanel::applyPage()
{
    m_shown.setSince(m_pageOnly->isChecked() ? std::optional(m_page) : std::nullopt);
    showState();
}

void RequestsPanel::showMenu(const QModelIndex &index, const QPoint &point)
{
    if (!index.isValid())
        return;
    const RequestRecord record = m_words->recordAt(index.row());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"requests.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copy = [menu](const QString &word, const QString &text) {
        QAction *action = menu->addAction(tintedIcon(u"copy"_s), word);
        action->setEnabled(!text.isEmpty());
        connect(action, &QAction::triggered, menu,
                [text] { QGuiApplication::clipboard()->setText(text); });
    };
    copy(tr("Copy as &curl"), curlCommand(record));
    copy(tr("Copy &address"), record.url);
    copy(tr("Copy request &id"), record.requestId);
    copy(tr("Copy what was &sent"), QString::fromUtf8(record.bodyRedacted));
    menu->addSeparator();
    QAction *explore = menu->addAction(tintedIcon(u"api"_s), tr("Open in the API &explorer"));
    explore->setObjectName(u"requests.explore"_s);
    explore->setEnabled(!record.connection.isEmpty());
    connect(explore, &QAction::triggered, this,
            [this, record] { Q_EMIT explorerRequested(record); });
    menu->popup(table().viewport()->mapToGlobal(point));
}

void RequestsPanel::retranslate()
{
    m_failedOnly->setText(tr("Failed only"));
    m_pageOnly->setText(tr("This page only"));
}

} // namespace quayside::ui
