using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Schemes;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("AssessmentIndicator");
        builder.Property(x => x.Name).HasMaxLength(Indicator.LongestName);
        builder.Property(x => x.Points).HasMaxLength(Indicator.LongestPoints);
        builder.Property(x => x.GovernmentName).HasMaxLength(Indicator.LongestName);
        builder.Property(x => x.GovernmentPoints).HasMaxLength(Indicator.LongestPoints);
        builder.Property(x => x.Weight).HasPrecision(9, 2);
        builder.Property(x => x.Least).HasPrecision(9, 2);
        builder.Property(x => x.Most).HasPrecision(9, 2);
        builder.Ignore(x => x.IsRated);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
