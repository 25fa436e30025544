using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Imports.Batches;

internal sealed class ImportFaultConfiguration : IEntityTypeConfiguration<ImportFault>
{
    public void Configure(EntityTypeBuilder<ImportFault> builder)
    {
        builder.ToTable("ImportFault");
        builder.Property(x => x.Field).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Title).HasMaxLength(120);
        builder.Property(x => x.Value).HasMaxLength(200);
        builder.Property(x => x.Code).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.Property(x => x.Suggestion).HasMaxLength(400);
        builder.HasIndex(x => new { x.BatchId, x.Row });
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
    }
}
