using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Rounds;

internal sealed class SubjectRatingConfiguration : IEntityTypeConfiguration<SubjectRating>
{
    public void Configure(EntityTypeBuilder<SubjectRating> builder)
    {
        builder.ToTable("AssessmentRating");
        builder.Property(x => x.Points).HasPrecision(9, 2);
        builder.HasIndex(x => new { x.SubjectId, x.GroupKey, x.Rater, x.IndicatorKey }).IsUnique();
    }
}
