using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Archives;

internal sealed class ArchiveUseConfiguration : IEntityTypeConfiguration<ArchiveUse>
{
    public void Configure(EntityTypeBuilder<ArchiveUse> builder)
    {
        builder.ToTable("ArchiveUse");
        builder.Property(x => x.Unit).HasMaxLength(ArchiveFile.LongestLine);
        builder.Property(x => x.Reader).HasMaxLength(60);
        builder.Property(x => x.FormNumber).HasMaxLength(ArchiveFile.LongestLine);
        builder.Property(x => x.Purpose).HasMaxLength(10);
        builder.Property(x => x.Reason).HasMaxLength(ArchiveFile.LongestText);
        builder.Property(x => x.Approver).HasMaxLength(60);
        builder.Property(x => x.Content).HasMaxLength(ArchiveFile.LongestText);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.FileId, x.ReturnedOn });
    }
}
