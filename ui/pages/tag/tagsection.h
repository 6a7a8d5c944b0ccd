#pragma once

#include "ui/pages/sectioned/pagesection.h"
#include "ui/pages/tag/tagimage.h"

namespace quayside::ui {

/// One tab of a tag's page. All of them show what TagImage reads; a tab with more to read than that
/// reads it itself.
class TagSection : public PageSection {
    Q_OBJECT
public:
    explicit TagSection(TagImage &image, QWidget *parent = nullptr);

    /// Another tag, or none.
    virtual void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// Whether the user may change tags of the repository.
    virtual void setMayWrite(bool) { }
    /// Whether it has anything for the image; a tab that is not offered is not there.
    virtual bool isOffered() const { return true; }
    void refresh(bool isQuiet) override;
    bool hasData() const override { return isShown(); }
    bool isReading() const override { return m_image.isReading(); }
    void stopReading() override { m_image.stop(); }

protected:
    TagImage &image() const { return m_image; }
    Connection *connection() const { return m_connection; }
    const std::optional<RepositoryName> &repository() const { return m_repository; }
    /// Whether what it shows is there.
    virtual bool isShown() const = 0;
    /// Shows what the image says now.
    virtual void showImage() = 0;
    /// Beside what the image says; nothing for most.
    virtual void readMore() { }
    /// How that went: a failure is told by the page as one of the image is.
    void endMore(const std::optional<Error> &error);
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;

private:
    void onImage();
    void tellReading();

    TagImage &m_image;
    Failure m_imageFailure;
    Failure m_moreFailure;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
};

} // namespace quayside::ui
