using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Schemes;

internal sealed class SchemeGradeConfiguration : IEntityTypeConfiguration<SchemeGrade>
{
    public void Configure(EntityTypeBuilder<SchemeGrade> builder)
    {
        builder.ToTable("AssessmentGrade");
        builder.Property(x => x.Name).HasMaxLength(SchemeGrade.LongestName);
        builder.Property(x => x.ResultCode).HasMaxLength(SchemeGrade.LongestResultCode).IsUnicode(false);
        builder.Property(x => x.Share).HasPrecision(9, 2);
        builder.Property(x => x.From).HasPrecision(9, 2);
        builder.Property(x => x.To).HasPrecision(9, 2);
        builder.Property(x => x.Quota).HasPrecision(9, 2);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
