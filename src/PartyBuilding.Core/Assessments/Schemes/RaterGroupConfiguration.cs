using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Schemes;

internal sealed class RaterGroupConfiguration : IEntityTypeConfiguration<RaterGroup>
{
    public void Configure(EntityTypeBuilder<RaterGroup> builder)
    {
        builder.ToTable("AssessmentGroup");
        builder.Property(x => x.Name).HasMaxLength(RaterGroup.LongestName);
        builder.Property(x => x.Weight).HasPrecision(9, 2);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
