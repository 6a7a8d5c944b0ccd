#include "ui/pages/tag/tagimage.h"

#include "ui/connect/connection.h"

namespace quayside::ui {

TagImage::TagImage(QObject *parent)
    : QObject(parent)
{
}

TagImage::~TagImage()
{
    stop();
}

void TagImage::stop()
{
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

void TagImage::setTarget(Connection *connection, const std::optional<RepositoryName> &repository)
{
    stop();
    m_connection = connection;
    m_repository = repository;
    m_tag.reset();
    m_root.reset();
    m_image.reset();
    m_platforms.clear();
    m_chosen.reset();
    m_error.reset();
    Q_EMIT changed();
}

void TagImage::setTag(const wire::Tag &tag)
{
    const bool isOther = !m_tag || m_tag->manifestDigest != tag.manifestDigest;
    m_tag = tag;
    if (isOther) {
        m_root.reset();
        m_image.reset();
        m_platforms.clear();
        m_chosen.reset();
        return read(tag.manifestDigest, true);
    }
    Q_EMIT changed();
}

void TagImage::retry()
{
    if (!m_tag || m_call || !m_error)
        return;
    if (!m_root)
        read(m_tag->manifestDigest, true);
    else if (m_chosen && !m_image)
        read(*m_chosen, false);
}

void TagImage::choose(const Digest &digest)
{
    if (m_chosen == digest && m_image)
        return;
    m_chosen = digest;
    m_image.reset();
    read(digest, false);
}

void TagImage::read(const Digest &digest, bool isRoot)
{
    if (!m_connection || !m_repository)
        return;
    stop();
    m_error.reset();
    auto *call = m_connection->tags().manifest(*m_repository, digest);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, isRoot] {
        auto view = call->takeResult();
        m_call = nullptr;
        if (!view) {
            m_error = view.error();
            return Q_EMIT changed();
        }
        if (!isRoot) {
            m_image = *std::move(view);
            return Q_EMIT changed();
        }
        m_root = *std::move(view);
        m_platforms = imagePlatforms(*m_root, *m_tag);
        if (!m_root->isManifestList)
            m_image = m_root;
        else if (const auto first = firstPlatform(m_platforms))
            choose(*first);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace quayside::ui
