using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Documents;

namespace PartyBuilding.Core.Statistics.Layouts;

internal sealed class ReturnLayoutConfiguration : IEntityTypeConfiguration<ReturnLayout>
{
    public void Configure(EntityTypeBuilder<ReturnLayout> builder)
    {
        builder.ToTable("ReturnLayout");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.FormId, x.No }).IsUnique();
        builder.Property(x => x.FileName).HasMaxLength(Attachment.MaxFileName);
        builder.Property(x => x.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Property(x => x.UploadedBy).HasMaxLength(60);
        builder.Property(x => x.PutToUseBy).HasMaxLength(60);
        builder.HasOne(x => x.Form).WithMany().HasForeignKey(x => x.FormId);
    }
}
