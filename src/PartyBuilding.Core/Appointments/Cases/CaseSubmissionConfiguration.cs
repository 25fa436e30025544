using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseSubmissionConfiguration : IEntityTypeConfiguration<CaseSubmission>
{
    public void Configure(EntityTypeBuilder<CaseSubmission> builder)
    {
        builder.ToTable("CaseSubmission");
        builder.Property(x => x.Document).HasMaxLength(CaseSubmission.LongestDocument);
        builder.Property(x => x.Answer).HasMaxLength(CaseSubmission.LongestText);
    }
}
