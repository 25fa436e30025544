using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Imports.Batches;

internal sealed class ImportBatchConfiguration : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.ToTable("ImportBatch");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => x.Status);
        builder.Property(x => x.FileName).HasMaxLength(200);
        builder.Property(x => x.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Property(x => x.Signature).HasMaxLength(64).IsUnicode(false);
        builder.Property(x => x.Map).HasMaxLength(1000).IsUnicode(false);
        builder.Property(x => x.CreatedBy).HasMaxLength(60);
        builder.Property(x => x.Notes).HasMaxLength(ImportBatch.LongestText);
        builder.Property(x => x.Problem).HasMaxLength(1000);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
    }
}
