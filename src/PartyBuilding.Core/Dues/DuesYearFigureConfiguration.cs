using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Dues;

internal sealed class DuesYearFigureConfiguration : IEntityTypeConfiguration<DuesYearFigure>
{
    public void Configure(EntityTypeBuilder<DuesYearFigure> builder)
    {
        builder.ToTable("DuesYearFigure");
        builder.HasIndex(x => new { x.DuesYearId, x.Kind }).IsUnique();
    }
}
