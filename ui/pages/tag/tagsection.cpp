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
    if (m_image.error() && !isShown())
        endReading(
            {*m_image.error(), m_connection ? m_connection->client().lastDetails() : QString()});
    else if (isShown())
        endReading();
    else
        forgetReading();
    showImage();
    Q_EMIT refreshed(!m_image.error());
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
