#include "ui/pages/tag/tagsection.h"

#include "ui/connect/connection.h"

#include <QtCore/QEvent>

namespace quayside::ui {

TagSection::TagSection(TagImage &image, QWidget *parent)
    : PageSection(parent)
    , m_image(image)
{
    connect(&m_image, &TagImage::changed, this, &TagSection::onImage);
}

void TagSection::setTarget(Connection *connection, const std::optional<RepositoryName> &repository)
{
    m_connection = connection;
    m_repository = repository;
    m_imageFailure = {};
    m_moreFailure = {};
    forgetReading();
}

void TagSection::refresh(bool isQuiet)
{
    if (!isQuiet)
        m_image.retry();
    readMore();
    Q_EMIT refreshed(!m_image.error());
}

void TagSection::onImage()
{
    const auto &error = m_image.error();
    if (!error)
        m_imageFailure = {};
    else if (m_imageFailure.error != *error)
        m_imageFailure = {*error, m_connection ? m_connection->client().lastDetails() : QString()};
    tellReading();
    showImage();
    Q_EMIT refreshed(!error);
}

void TagSection::endMore(const std::optional<Error> &error)
{
    m_moreFailure = error ? Failure{*error, m_connection->client().lastDetails()} : Failure{};
    tellReading();
    Q_EMIT refreshed(!error);
}

void TagSection::tellReading()
{
    const Failure &failed = m_imageFailure.isNone() ? m_moreFailure : m_imageFailure;
    // A list may name images that are not there: that takes nothing from what is.
    const bool isKnownGap = isShown() && failed.error.code == ErrorCode::NotFound;
    if (!failed.isNone() && !isKnownGap)
        endReading(failed);
    else if (isShown())
        endReading();
    else
        forgetReading();
}

void TagSection::changeEvent(QEvent *event)
{
    PageSection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showImage();
}

} // namespace quayside::ui
