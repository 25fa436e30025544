using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Imports.Batches;

internal sealed class ImportMapConfiguration : IEntityTypeConfiguration<ImportMap>
{
    public void Configure(EntityTypeBuilder<ImportMap> builder)
    {
        builder.ToTable("ImportMap");
        builder.HasKey(x => x.Signature);
        builder.Property(x => x.Signature).HasMaxLength(64).IsUnicode(false);
        builder.Property(x => x.Map).HasMaxLength(1000).IsUnicode(false);
        builder.Property(x => x.SavedBy).HasMaxLength(60);
    }
}
