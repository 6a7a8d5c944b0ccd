#include "ui/pages/tag/referrerssection.h"

#include "app/core/address.h"
#include "ui/connect/connection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordtable.h"
#include "ui/workspace.h"

#include <QtCore/QJsonDocument>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// What tags of a digest are named by. Source: cosign's signature specification.
QString schemeOf(const Digest &digest)
{
    return toString(digest.algorithm()) + u'-' + digest.hex();
}

QString kindOfTag(const QString &tag)
{
    const QString suffix = tag.section(u'.', -1);
    if (suffix == "sig"_L1)
        return ReferrersSection::tr("Signature");
    if (suffix == "att"_L1)
        return ReferrersSection::tr("Attestation");
    if (suffix == "sbom"_L1)
        return ReferrersSection::tr("List of contents (SBOM)");
    return ReferrersSection::tr("Other");
}

/// Whether asking once more may help: no word on what the user may see.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout
        || code == ErrorCode::Unavailable || code == ErrorCode::RateLimited;
}

} // namespace

ReferrersSection::ReferrersSection(TagImage &image, const Workspace &workspace, QWidget *parent)
    : ListedSection(u"referrers"_s, workspace.settings, image, parent)
    , m_model(makeModel(this))
    , m_reader(new ContentReader(this))
{
    const auto kind = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"shield-check"_s, .isStrong = true};
    };
    const auto digest = [](const QVariant &value, const QModelIndex &) {
        return digestLook(value.toString());
    };
    const auto size = [](const QVariant &value, const QModelIndex &) { return sizeLook(value); };
    list().setModel(*m_model,
                    {{[] { return tr("KIND"); }, 300, kind},
                     {[] { return tr("DIGEST"); }, 220, digest},
                     {[] { return tr("SIZE"); }, 120, size},
                     {[] { return tr("PUSHED"); }, 150,
                      [](const QVariant &ms, const QModelIndex &) { return agoLook(ms); }}});
    connect(&list(), &RecordList::activated, this, [this](const QString &name) {
        // What has no tag has no page.
        if (const auto tag = TagName::parse(name); tag && this->connection() && repository())
            Q_EMIT addressRequested(
                Address::tag(this->connection()->id(), *repository(), *tag, u"manifest"_s));
    });
    retranslate();
}

ReferrersSection::~ReferrersSection()
{
    if (m_call)
        m_call->abort();
}

RecordModel<ReferrersSection::Found> *ReferrersSection::makeModel(QObject *parent)
{
    return new RecordModel<Found>(
        [](const Found &one) { return one.key; },
        {{[](const Found &one) { return QVariant(one.kind); }},
         {[](const Found &one) { return QVariant(one.digest.toString()); }},
         {[](const Found &one) { return one.size ? QVariant(*one.size) : QVariant(); }},
         {[](const Found &one) { return one.pushed ? QVariant(toMs(*one.pushed)) : QVariant(); }}},
        parent, [](const Found &one) { return one.key; });
}

QString ReferrersSection::kindOf(const wire::Referrer &referrer)
{
    const QString &type = referrer.artifactType;
    if (type.contains("signature"_L1) || type.contains("cosign"_L1) || type.contains("sigstore"_L1))
        return tr("Signature");
    if (type.contains("spdx"_L1) || type.contains("cyclonedx"_L1) || type.contains("sbom"_L1))
        return tr("List of contents (SBOM)");
    if (type.contains("in-toto"_L1) || type.contains("attest"_L1))
        return tr("Attestation");
    return type.isEmpty() ? tr("Other") : type;
}

QString ReferrersSection::title() const
{
    return tr("Signatures");
}

QString ReferrersSection::tab() const
{
    return u"signatures"_s;
}

void ReferrersSection::setTarget(Connection *connection,
                                 const std::optional<RepositoryName> &repository)
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_reader->setTarget(connection, repository);
    m_read.reset();
    m_tags.clear();
    m_referrers.clear();
    m_areReferrersUnknown = false;
    m_failed.reset();
    m_model->setRows({});
    list().setLoaded(false);
    TagSection::setTarget(connection, repository);
}

void ReferrersSection::refresh(bool isQuiet)
{
    // An image may be signed at any time; by the clock that is not looked for.
    m_isDue = !isQuiet;
    TagSection::refresh(isQuiet);
}

void ReferrersSection::showImage()
{
    retranslate();
    readMore();
}

void ReferrersSection::readMore()
{
    const auto &tag = image().tag();
    if (!tag || !connection() || !repository() || m_call
        || (m_read == tag->manifestDigest && !m_failed && !m_isDue))
        return;
    m_isDue = false;
    const Digest digest = tag->manifestDigest;
    m_failed.reset();
    auto *call = connection()->tags().named(*repository(), schemeOf(digest));
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, digest] {
        const auto page = call->takeResult();
        m_call = nullptr;
        if (!page) {
            m_failed = page.error();
            return endMore(m_failed);
        }
        m_read = digest;
        m_tags.clear();
        for (const wire::Tag &one : page->tags) {
            // Releases that do not know the question answer with everything.
            const QString &name = one.name.toString();
            if (name.startsWith(schemeOf(digest)))
                m_tags.append(
                    {name, kindOfTag(name), one.manifestDigest, one.size, one.start, true});
        }
        showFound();
        endMore(m_failed);
    });
    m_reader->readReferrers(digest, [this](const Result<QByteArray> &body) {
        const QJsonDocument document = QJsonDocument::fromJson(body.value_or(QByteArray()));
        const auto list = wire::ReferrerList::fromJson(document.object());
        // A registry without that call has none that it knows of.
        const ErrorCode code = body ? ErrorCode::Protocol : body.error().code;
        m_areReferrersUnknown = !list && code != ErrorCode::NotFound;
        if (!body && isPassing(code))
            m_failed = body.error();
        m_referrers.clear();
        for (const wire::Referrer &one : list ? list->referrers : QList<wire::Referrer>())
            m_referrers.append(
                {one.digest.toString(), kindOf(one), one.digest, one.size, one.created, false});
        showFound();
        if (m_failed && !m_call)
            endMore(m_failed);
    });
}

void ReferrersSection::showFound()
{
    m_model->setRows(m_tags + m_referrers);
    list().setLoaded(m_read.has_value());
    retranslate();
}

void ReferrersSection::retranslate()
{
    list().setWords(
        {.accessible = tr("Signatures and attestations"),
         .filter = tr("Filter"),
         .count = [](int n) { return tr("%n found", nullptr, n); },
         .emptyIcon = u"shield-check"_s,
         .emptyTitle = tr("No signatures found"),
         .emptyText = m_areReferrersUnknown
             ? tr("Looked for as tags of the image's digest alone: the registry's own list needs "
                  "the "
                  "password or token, and none is kept.")
             : tr("Looked for as referrers of the image and as tags of its digest. Whether one "
                  "holds is not checked here."),
         .noMatch = tr("Nothing matches the filter")});
}

} // namespace quayside::ui
