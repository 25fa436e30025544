using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Rounds;

internal sealed class RoundUnitConfiguration : IEntityTypeConfiguration<RoundUnit>
{
    public void Configure(EntityTypeBuilder<RoundUnit> builder)
    {
        builder.ToTable("AssessmentUnit");
        builder.Property(x => x.Together).HasMaxLength(RoundUnit.LongestTogether);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasMany(x => x.Subjects).WithOne(x => x.Unit).HasForeignKey(x => x.UnitId);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
