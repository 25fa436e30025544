using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Documents;

internal sealed class AttachmentChunkConfiguration : IEntityTypeConfiguration<AttachmentChunk>
{
    public void Configure(EntityTypeBuilder<AttachmentChunk> builder)
    {
        builder.ToTable("AttachmentChunk");
        builder.HasKey(x => new { x.AttachmentId, x.No });
        builder.Property(x => x.Content).HasMaxLength(AttachmentChunk.MaxBytes);
        builder.HasOne(x => x.Attachment).WithMany().HasForeignKey(x => x.AttachmentId);
    }
}
