using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Documents;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachment");
        builder.Property(x => x.OwnerKind).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Label).HasMaxLength(20).IsUnicode(false);
        builder.Property(x => x.FileName).HasMaxLength(Attachment.MaxFileName);
        builder.Property(x => x.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Property(x => x.AddedBy).HasMaxLength(60);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.OwnerKind, x.OwnerKey });
        builder.HasIndex(x => x.OrganisationId);
    }
}
