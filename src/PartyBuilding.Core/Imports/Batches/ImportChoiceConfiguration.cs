using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Imports.Batches;

internal sealed class ImportChoiceConfiguration : IEntityTypeConfiguration<ImportChoice>
{
    public void Configure(EntityTypeBuilder<ImportChoice> builder)
    {
        builder.ToTable("ImportChoice");
        builder.Property(x => x.Field).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.Before).HasMaxLength(ImportChoice.LongestText);
        builder.Property(x => x.After).HasMaxLength(ImportChoice.LongestText);
        builder.HasIndex(x => new { x.BatchId, x.Row });
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
    }
}
