#include "ui/pages/local/storagecard.h"

#include "ui/text/localtext.h"
#include "ui/text/sizetext.h"
#include "ui_storagecard.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QEvent>

namespace quayside::ui {

namespace {

constexpr int kMostFiles = 200'000;

} // namespace

StorageCard::StorageCard(QWidget *parent)
    : FillPanel(parent)
    , m_ui(std::make_unique<Ui::StorageCard>())
{
    m_ui->setupUi(this);
    setTone(Tone::Card);
    setEdge(Edge::OutlinedCard);
    m_ui->imagesDot->setTone(Tone::Accent);
    m_ui->databaseDot->setTone(Tone::Special);
    m_ui->reserveDot->setTone(Tone::Thumb);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_measured = m_watcher.result();
        showUse();
    });
    connect(m_ui->collect, &QPushButton::clicked, this, &StorageCard::collectAsked);
    setCollectable(false, false);
    showUse();
    showReclaimable();
}

StorageCard::~StorageCard()
{
    m_watcher.waitForFinished();
}

void StorageCard::measure(const QString &folder)
{
    if (m_watcher.isRunning())
        return;
    if (std::exchange(m_folder, folder) != folder)
        m_measured.reset();
    m_watcher.setFuture(QtConcurrent::run([folder] {
        return Measured{datafolder::measure(folder, kMostFiles), datafolder::inspect(folder)};
    }));
}

void StorageCard::setHistory(const QList<wire::StorageSample> &samples)
{
    m_ui->line->setSamples(samples);
    m_reclaimable = samples.isEmpty() ? std::nullopt : samples.constLast().reclaimable;
    showReclaimable();
}

void StorageCard::setCollectable(bool isOffered, bool isEnabled)
{
    m_ui->collect->setVisible(isOffered);
    m_ui->collect->setEnabled(isEnabled);
}

void StorageCard::showReclaimable()
{
    m_ui->reclaimable->setText(
        m_reclaimable
            ? tr("Reclaimable after the time machine: %1").arg(sizeText(*m_reclaimable, QLocale()))
            : QString());
}

void StorageCard::showUse()
{
    m_ui->note->hide();
    m_ui->folder->setText(LocalText::shortPath(m_folder));
    if (!m_measured)
        return;
    const datafolder::Use &use = m_measured->use;
    const QLocale locale;
    const QString used = sizeText(use.used(), locale);
    m_ui->used->setText(use.isWhole ? used : tr("more than %1").arg(used));
    m_ui->free->setText(tr("used, %1 free").arg(sizeText(use.free, locale)));
    m_ui->images->setText(sizeText(use.images, locale));
    m_ui->database->setText(sizeText(use.database, locale));
    m_ui->reserve->setText(sizeText(use.reserve, locale));
    m_ui->bar->setParts(
        {{use.images, Tone::Accent}, {use.database, Tone::Special}, {use.reserve, Tone::Thumb}});
    m_ui->bar->setAccessibleName(m_ui->used->text() + u' ' + m_ui->free->text());
    const qint64 others = qMax<qint64>(0, use.total - use.free - use.used());
    m_ui->disk->setParts(
        {{use.used(), Tone::Accent}, {others, Tone::Outline}, {use.free, Tone::Track}});
    m_ui->diskText->setText(
        tr("Disk: %1 of %2 in use")
            .arg(sizeText(use.total - use.free, locale), sizeText(use.total, locale)));
    m_ui->disk->setAccessibleName(m_ui->diskText->text());
    if (!m_measured->facts.isNetwork)
        return;
    m_ui->note->setText(tr("The folder is on a network drive (%1): a broken connection can damage "
                           "the database.")
                            .arg(m_measured->facts.fileSystem));
    m_ui->note->show();
}

void StorageCard::changeEvent(QEvent *event)
{
    FillPanel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showUse();
    showReclaimable();
}

} // namespace quayside::ui
