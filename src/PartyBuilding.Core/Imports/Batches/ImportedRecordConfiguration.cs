using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Imports.Batches;

internal sealed class ImportedRecordConfiguration : IEntityTypeConfiguration<ImportedRecord>
{
    public void Configure(EntityTypeBuilder<ImportedRecord> builder)
    {
        builder.ToTable("ImportedRecord");
        builder.HasIndex(x => new { x.BatchId, x.Row });
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
    }
}
