using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Rounds;

internal sealed class SubjectFigureConfiguration : IEntityTypeConfiguration<SubjectFigure>
{
    public void Configure(EntityTypeBuilder<SubjectFigure> builder)
    {
        builder.ToTable("AssessmentFigure");
        builder.Property(x => x.Figure).HasPrecision(18, 4);
        builder.Property(x => x.Evidence).HasMaxLength(SubjectFigure.LongestEvidence);
        builder.HasIndex(x => new { x.SubjectId, x.IndicatorKey }).IsUnique();
    }
}
