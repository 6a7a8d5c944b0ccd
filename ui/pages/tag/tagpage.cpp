#include "ui/pages/tag/tagpage.h"

#include "ui/connect/connection.h"
#include "ui/pages/tag/configsection.h"
#include "ui/pages/tag/layerssection.h"
#include "ui/pages/tag/manifestsection.h"
#include "ui/pages/tag/platformssection.h"
#include "ui/pages/tag/referrerssection.h"
#include "ui/pages/tag/summarysection.h"
#include "ui/pages/tags/pullcommands.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

TagPage::TagPage(const Workspace &workspace, QWidget *parent)
    : SectionedPage(u"tag"_s, parent)
    , m_image(new TagImage(this))
    , m_immutable(new Chip)
    , m_sparse(new Chip)
    , m_platform(new QComboBox)
    , m_pull(new QPushButton)
{
    m_immutable->setObjectName(u"tag.immutableChip"_s);
    m_sparse->setObjectName(u"tag.sparseChip"_s);
    m_platform->setObjectName(u"tag.platform"_s);
    m_pull->setObjectName(u"tag.pull"_s);
    m_pull->setIcon(tintedIcon(u"download"_s));
    m_pull->setMenu(new QMenu(m_pull));
    m_pull->menu()->setObjectName(u"tag.pullMenu"_s);
    header().addBeside(m_immutable);
    header().addBeside(m_sparse);
    header().addAction(m_platform);
    header().addAction(m_pull);
    add(new SummarySection(*m_image, workspace));
    add(new PlatformsSection(*m_image, workspace));
    add(new LayersSection(*m_image, workspace));
    add(new ManifestSection(*m_image));
    add(new ConfigSection(*m_image));
    add(new ReferrersSection(*m_image, workspace));
    connect(m_image, &TagImage::changed, this, [this] {
        fillPlatforms();
        showDetails();
    });
    connect(m_platform, &QComboBox::activated, this, [this](int index) {
        if (const auto digest = Digest::parse(m_platform->itemData(index).toString()))
            m_image->choose(*digest);
    });
    connect(m_pull->menu(), &QMenu::aboutToShow, this, [this] {
        m_pull->menu()->clear();
        if (const auto &tag = m_image->tag(); tag && connection())
            PullCommands::fill(*m_pull->menu(), connection()->registryName(),
                               connection()->url().scheme() == "http"_L1, m_repository->path(),
                               tag->name.toString(), tag->manifestDigest.toString(),
                               [this](const QString &command) { copy(command); });
    });
    retranslate();
    showDetails();
}

TagPage::~TagPage() = default;

void TagPage::add(TagSection *section)
{
    m_own.append(section);
    addSection(section);
}

bool TagPage::takeSubject(Connection &connection, const Address &address)
{
    const auto repository = address.repositoryName();
    const auto tag = address.tagName();
    if (!repository || !tag
        || (this->connection() == &connection && m_repository == repository && m_tagName == tag))
        return false;
    setTarget(&connection, repository, tag);
    return true;
}

void TagPage::forgetSubject()
{
    setTarget(nullptr, {}, {});
}

void TagPage::setTarget(Connection *connection, const std::optional<RepositoryName> &repository,
                        const std::optional<TagName> &tag)
{
    m_repository = repository;
    m_tagName = tag;
    header().setTitle(tag ? repository->name() + u':' + tag->toString() : QString());
    for (TagSection *one : std::as_const(m_own))
        one->setTarget(connection, repository);
    m_image->setTarget(connection, repository);
}

QString TagPage::subjectName() const
{
    return m_repository->path() + u':' + m_tagName->toString();
}

Address TagPage::addressOf(const QString &tab) const
{
    return Address::tag(connection()->id(), *m_repository, *m_tagName, tab);
}

Address TagPage::elsewhere() const
{
    return Address::repository(connection()->id(), *m_repository);
}

QString TagPage::elsewhereText() const
{
    return tr("Show all tags");
}

api::ApiCallBase *TagPage::startDetails()
{
    return connection()->tags().find(*m_repository, *m_tagName);
}

std::optional<Error> TagPage::takeDetails(api::ApiCallBase &call)
{
    const auto page = static_cast<api::ApiCall<wire::TagPage> &>(call).takeResult();
    if (!page)
        return page.error();
    if (page->tags.isEmpty())
        return Error{ErrorCode::NotFound, u"no such tag"_s, {}};
    m_image->setTag(page->tags.constFirst());
    return {};
}

bool TagPage::isOffered(const PageSection &section) const
{
    return static_cast<const TagSection &>(section).isOffered();
}

void TagPage::fillPlatforms()
{
    const QSignalBlocker quiet(m_platform);
    m_platform->clear();
    for (const ImagePlatform &platform : m_image->platforms()) {
        if (!platform.isAttestation)
            m_platform->addItem(platform.name, platform.digest.toString());
    }
    if (m_image->chosen())
        m_platform->setCurrentIndex(m_platform->findData(m_image->chosen()->toString()));
}

void TagPage::showSubject()
{
    const auto &tag = m_image->tag();
    m_immutable->setVisible(tag && tag->isImmutable.value_or(false));
    m_immutable->setState(u"lock"_s, tr("Immutable"), Tone::Special, Tone::SpecialFill);
    const bool isSparse = tag && tag->isSparse.value_or(false);
    m_sparse->setVisible(isSparse);
    if (isSparse)
        //: platforms of an image: %1 of them are stored, %2 are there
        m_sparse->setState(u"package"_s,
                           tr("%1 of %2 stored")
                               .arg(tag->presentChildCount.value_or(0))
                               .arg(tag->childManifestCount.value_or(0)),
                           Tone::Muted, Tone::GreyFill);
    m_platform->setVisible(m_platform->count() > 0);
    m_pull->setVisible(tag.has_value());
}

QString TagPage::firstTab() const
{
    return u"summary"_s;
}

QStringList TagPage::subjectLocation() const
{
    return {m_repository->namespaceName(), m_repository->name(), m_tagName->toString()};
}

void TagPage::retranslate()
{
    m_platform->setAccessibleName(tr("Platform"));
    m_platform->setToolTip(tr("Whose layers and manifest are shown"));
    m_pull->setText(tr("Pull"));
    setTabsName(tr("Pages of the tag"));
}

void TagPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SectionedPage::changeEvent(event);
}

} // namespace quayside::ui
