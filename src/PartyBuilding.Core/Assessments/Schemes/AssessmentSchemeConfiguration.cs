using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Schemes;

internal sealed class AssessmentSchemeConfiguration : IEntityTypeConfiguration<AssessmentScheme>
{
    public void Configure(EntityTypeBuilder<AssessmentScheme> builder)
    {
        builder.ToTable("AssessmentScheme");
        builder.Property(x => x.Code).HasMaxLength(AssessmentScheme.LongestCode).IsUnicode(false);
        builder.Property(x => x.Title).HasMaxLength(AssessmentScheme.LongestTitle);
        builder.Property(x => x.Source).HasMaxLength(AssessmentScheme.LongestSource);
        builder.Property(x => x.Most).HasPrecision(9, 2);
        builder.Ignore(x => x.Leaves);
        builder.HasMany(x => x.Indicators).WithOne().HasForeignKey(x => x.SchemeId);
        builder.HasMany(x => x.Groups).WithOne().HasForeignKey(x => x.SchemeId);
        builder.HasMany(x => x.Grades).WithOne().HasForeignKey(x => x.SchemeId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.Code, x.Edition }).IsUnique();
    }
}
