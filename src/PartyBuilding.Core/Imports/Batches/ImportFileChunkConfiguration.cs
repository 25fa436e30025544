using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Imports.Batches;

internal sealed class ImportFileChunkConfiguration : IEntityTypeConfiguration<ImportFileChunk>
{
    public void Configure(EntityTypeBuilder<ImportFileChunk> builder)
    {
        builder.ToTable("ImportFileChunk");
        builder.HasKey(x => new { x.BatchId, x.No });
        builder.Property(x => x.KeyId).HasMaxLength(40).IsUnicode(false);
        builder.Property(x => x.Nonce).HasMaxLength(12);
        builder.Property(x => x.Tag).HasMaxLength(16);
        builder.Property(x => x.Content).HasMaxLength(ImportFileChunk.MaxBytes);
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId);
    }
}
