using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseExceptionConfiguration : IEntityTypeConfiguration<CaseException>
{
    public void Configure(EntityTypeBuilder<CaseException> builder)
    {
        builder.ToTable("CaseException");
        builder.Property(x => x.Reasons).HasMaxLength(CaseException.LongestText);
        builder.Property(x => x.Merit).HasMaxLength(CaseException.LongestText);
        builder.Property(x => x.ApprovalDocument).HasMaxLength(CaseCandidate.LongestDocument);
    }
}
