using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Archives;

internal sealed class ArchiveMaterialConfiguration : IEntityTypeConfiguration<ArchiveMaterial>
{
    public void Configure(EntityTypeBuilder<ArchiveMaterial> builder)
    {
        builder.ToTable("ArchiveMaterial");
        builder.Property(x => x.Category).HasMaxLength(10);
        builder.Property(x => x.Source).HasMaxLength(10);
        builder.Property(x => x.Title).HasMaxLength(ArchiveFile.LongestLine);
        builder.Property(x => x.From).HasMaxLength(ArchiveFile.LongestLine);
        builder.Property(x => x.Basis).HasMaxLength(ArchiveFile.LongestLine);
        builder.Property(x => x.OutBasis).HasMaxLength(ArchiveFile.LongestLine);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => x.FileId);
    }
}
