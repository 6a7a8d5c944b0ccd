#include "ui/pages/tag/summarysection.h"

#include "ui/connect/connection.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/pages/tags/tagchanges.h"
#include "ui/pages/tags/tagquestions.h"
#include "ui/text/commandtext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/presentation.h"
#include "ui/text/repositorytext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/recordproxy.h"
#include "ui/widgets/toast.h"
#include "ui/workspace.h"
#include "ui_summarysection.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>

namespace quayside::ui {

using namespace Qt::StringLiterals;

SummarySection::SummarySection(TagImage &image, const Workspace &workspace, QWidget *parent)
    : TagSection(image, parent)
    , m_ui(std::make_unique<Ui::SummarySection>())
    , m_labels(new RecordModel<wire::Label>(
          [](const wire::Label &label) { return label.id; },
          {{[](const wire::Label &label) { return QVariant(label.key); }},
           {[](const wire::Label &label) { return QVariant(label.value); }}},
          this))
    , m_proxy(new RecordProxy(this))
    , m_toast(new Toast(this))
    , m_questions(new TagQuestions(workspace.jobs, *this))
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    m_changes = new TagChanges(workspace.jobs, *m_ui->banner, *m_toast, this);
    m_ui->change->setIcon(tintedIcon(u"pencil"_s));
    m_ui->editLabels->setIcon(tintedIcon(u"tag"_s));
    setFocusProxy(m_ui->labels);
    initLabels();
    connectParts();
    showImage();
}

SummarySection::~SummarySection()
{
    abortCalls();
}

void SummarySection::abortCalls()
{
    for (QPointer<api::ApiCallBase> *call : {&m_rightsCall, &m_labelsCall, &m_pullsCall}) {
        if (*call)
            (*call)->abort();
        *call = nullptr;
    }
}

void SummarySection::initLabels()
{
    const auto text = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .tip = value.toString()};
    };
    const auto key = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .isStrong = true, .tip = value.toString()};
    };
    m_proxy->setRecords(
        *m_labels, {{[] { return tr("KEY"); }, 180, key}, {[] { return tr("VALUE"); }, 180, text}});
    m_ui->labels->setModel(m_proxy);
    m_ui->labels->setCheckable(false);
    m_ui->labels->setItemDelegate(new RecordDelegate(m_ui->labels));
    m_ui->labels->setUsualWidth(0, 180);
    m_ui->labels->setStretchColumn(1);
    m_ui->labels->sortByColumn(0, Qt::AscendingOrder);
}

void SummarySection::connectParts()
{
    connect(m_ui->change, &QPushButton::clicked, this, &SummarySection::changeExpiration);
    connect(m_ui->editLabels, &QPushButton::clicked, this, [this] {
        if (const auto &tag = image().tag())
            m_questions->editLabels(*tag,
                                    canChange() && connection()->offers("addManifestLabel"_L1));
    });
    connect(m_ui->banner, &Banner::actionTriggered, m_changes, &TagChanges::retry);
    connect(m_changes, &TagChanges::tagChanged, this, [this](const wire::Tag &tag) {
        if (image().tag() && image().tag()->name == tag.name)
            image().setTag(tag);
    });
    connect(m_changes, &TagChanges::started, this, &SummarySection::showRights);
    connect(m_changes, &TagChanges::finished, this, &SummarySection::showRights);
    connect(m_changes, &TagChanges::refused, this, &SummarySection::writeRefused);
    connect(m_changes, &TagChanges::addressRequested, this, &PageSection::addressRequested);
    connect(m_changes, &TagChanges::copied, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_toast->show(tr("Copied: %1").arg(text));
    });
    connect(m_questions, &TagQuestions::announced, this, [this](const QString &text) {
        m_toast->show(text);
        m_labelled.reset();
        readLabels();
    });
}

QString SummarySection::title() const
{
    return tr("Summary");
}

QString SummarySection::tab() const
{
    return u"summary"_s;
}

void SummarySection::setTarget(Connection *connection,
                               const std::optional<RepositoryName> &repository)
{
    abortCalls();
    TagSection::setTarget(connection, repository);
    m_changes->setTarget(connection, repository);
    m_questions->setTarget(connection, repository);
    m_details.reset();
    m_labelled.reset();
    m_counted.reset();
    m_labels->setRows({});
    m_ui->pulls->clear();
    showRights();
}

void SummarySection::setBlocked(const QString &reason)
{
    m_blocked = reason;
    showRights();
}

void SummarySection::showImage()
{
    const auto &tag = image().tag();
    if (!tag)
        return;
    const auto &root = image().root();
    m_ui->tag->setText(tag->name.toString());
    m_ui->digest->setText(tag->manifestDigest.toString());
    const auto &shown = image().image();
    const std::optional<qint64> size = tag->size ? tag->size
        : shown                                  ? std::optional(shown->layersCompressedSize)
                                                 : std::nullopt;
    m_ui->size->setText(size ? sizeText(*size, QLocale()) : tr("not known"));
    if (tag->isManifestList && size)
        //: the size of one of several images
        m_ui->size->setText(tr("%1 for the chosen platform").arg(sizeText(*size, QLocale())));
    m_ui->mediaType->setText(root ? imageMediaType(*root) : QString());
    const QString artifact = root ? imageArtifactType(*root) : QString();
    m_ui->artifactType->setText(artifact);
    m_ui->artifactType->setVisible(!artifact.isEmpty());
    m_ui->artifactTypeLabel->setVisible(!artifact.isEmpty());
    m_ui->modified->setText(DateText::absolute(tag->start));
    m_ui->modified->setToolTip(DateText::absoluteWithUtc(tag->start));
    const CellLook end = expiryLook(tag->end);
    m_ui->expires->setText(tag->end ? tr("%1, %2").arg(end.text, DateText::absolute(*tag->end))
                                    : end.text);
    if (connection()) {
        const QString name = connection()->registryName() + u'/' + repository()->path();
        const bool isPlain = connection()->url().scheme() == "http"_L1;
        const ClientChoice client = Presentation::current().client;
        const QString tagName = tag->name.toString();
        m_ui->byTag->setText(pullCommand(client, name + u':' + tagName, isPlain));
        m_ui->byDigest->setText(
            pullCommand(client, name + u'@' + tag->manifestDigest.toString(), isPlain, tagName));
    }
    if (m_labelled != tag->manifestDigest)
        readLabels();
    if (m_counted != tag->name)
        readPulls();
}

void SummarySection::readMore()
{
    m_labelled.reset();
    readRights();
    readLabels();
    readPulls();
}

void SummarySection::readRights()
{
    if (!connection() || !repository() || m_rightsCall)
        return;
    auto *call = connection()->repositories().details(*repository());
    m_rightsCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto details = call->takeResult();
        m_rightsCall = nullptr;
        if (details)
            m_details = *details;
        showRights();
    });
}

void SummarySection::readLabels()
{
    const auto &tag = image().tag();
    if (!tag || !connection() || m_labelsCall || !connection()->offers("listManifestLabels"_L1))
        return showLabels();
    const Digest digest = tag->manifestDigest;
    auto *call = connection()->tags().labels(*repository(), digest);
    m_labelsCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, digest] {
        const auto labels = call->takeResult();
        m_labelsCall = nullptr;
        if (labels) {
            m_labelled = digest;
            m_labels->setRows(labels->labels);
        }
        showLabels();
        endMore(labels ? std::nullopt : std::optional(labels.error()));
    });
}

void SummarySection::readPulls()
{
    const auto &tag = image().tag();
    const bool isCounted = connection() && connection()->hasFeature("IMAGE_PULL_STATS"_L1)
        && connection()->offers("getTagPullStatistics"_L1);
    m_ui->pulls->setVisible(isCounted);
    m_ui->pullsLabel->setVisible(isCounted);
    if (!isCounted || !tag || m_pullsCall)
        return;
    auto *call = connection()->tags().pulls(*repository(), tag->name);
    m_pullsCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, name = tag->name] {
        const auto pulls = call->takeResult();
        m_pullsCall = nullptr;
        m_ui->pulls->setToolTip(pulls ? QString() : ErrorText::sentence(pulls.error()));
        if (!pulls) {
            // What was counted before says more than nothing.
            if (m_counted != name)
                m_ui->pulls->setText(tr("not known"));
            return;
        }
        m_counted = name;
        const QString count = tr("%n time(s)", nullptr, int(pulls->count));
        m_ui->pulls->setText(
            pulls->last
                //: how often an image was pulled, and when last
                ? tr("%1, last %2").arg(count, DateText::ago(*pulls->last, Clock::system().now()))
                : count);
    });
}

void SummarySection::showLabels()
{
    const bool isAny = m_labels->rowCount() > 0;
    m_ui->labels->setVisible(isAny);
    m_ui->noLabels->setVisible(!isAny);
    m_ui->noLabels->setText(m_labelled ? tr("No labels") : QString());
    m_ui->labelsCard->setVisible(connection() && connection()->offers("listManifestLabels"_L1));
}

bool SummarySection::canChange() const
{
    return m_details && m_details->canWrite && m_blocked.isEmpty()
        && m_details->state == wire::RepositoryState::Normal && !m_changes->isRunning();
}

void SummarySection::showRights()
{
    const bool isFixed = image().tag() && image().tag()->isImmutable.value_or(false);
    m_ui->change->setVisible(m_details && m_details->mayWrite());
    m_ui->change->setEnabled(canChange() && !isFixed);
    // The tag's page knows nothing of its repository's state.
    QString why = m_blocked;
    if (why.isEmpty() && m_details)
        why = RepositoryText::blockedAndWayBack(*m_details);
    m_ui->change->setToolTip(why.isEmpty() && isFixed ? tr("The tag is immutable.") : why);
    Q_EMIT commandsChanged();
}

bool SummarySection::can(PageCommand command) const
{
    return command == PageCommand::ChangeExpiration && m_ui->change->isEnabled() && m_details
        && m_details->canWrite;
}

void SummarySection::perform(PageCommand)
{
    changeExpiration();
}

void SummarySection::changeExpiration()
{
    if (const auto &tag = image().tag(); tag && canChange())
        m_changes->ask({*tag}, m_details->tagExpiration);
}

void SummarySection::retranslate()
{
    m_ui->retranslateUi(this);
    m_proxy->retranslate();
    showLabels();
}

} // namespace quayside::ui
