using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Rounds;

internal sealed class SubjectFaultConfiguration : IEntityTypeConfiguration<SubjectFault>
{
    public void Configure(EntityTypeBuilder<SubjectFault> builder)
    {
        builder.ToTable("AssessmentFault");
        builder.Property(x => x.Points).HasPrecision(9, 2);
        builder.Property(x => x.Why).HasMaxLength(SubjectFault.LongestWhy);
    }
}
