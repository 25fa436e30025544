using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Returns.Annual;

internal sealed class AnnualRunConfiguration : IEntityTypeConfiguration<AnnualRun>
{
    public void Configure(EntityTypeBuilder<AnnualRun> builder)
    {
        builder.ToTable("AnnualRun");
        builder.Ignore(x => x.IsOver);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.Year, x.Id });
        builder.HasIndex(x => x.Status);
        builder.Property(x => x.Codes).HasMaxLength(1000).IsUnicode(false);
        builder.Property(x => x.CreatedBy).HasMaxLength(60);
        builder.Property(x => x.Problem).HasMaxLength(400);
    }
}
