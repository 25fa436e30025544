using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Archives;

internal sealed class ArchiveStepConfiguration : IEntityTypeConfiguration<ArchiveStep>
{
    public void Configure(EntityTypeBuilder<ArchiveStep> builder)
    {
        builder.ToTable("ArchiveStep");
        builder.Property(x => x.By).HasMaxLength(60);
        builder.Property(x => x.Note).HasMaxLength(ArchiveFile.LongestText);
        builder.HasIndex(x => new { x.FileId, x.Kind }).IsUnique();
    }
}
