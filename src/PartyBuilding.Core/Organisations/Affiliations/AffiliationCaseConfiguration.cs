using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Core.Organisations.Affiliations;

internal sealed class AffiliationCaseConfiguration : IEntityTypeConfiguration<AffiliationCase>
{
    public void Configure(EntityTypeBuilder<AffiliationCase> builder)
    {
        builder.Property(x => x.Initiator).HasMaxLength(CaseText.Name);
        builder.Property(x => x.Reasons).HasColumnName("AffiliationReasons").HasMaxLength(CaseText.Long);
        builder.Property(x => x.Consulted).HasMaxLength(CaseText.Short);
        builder.Property(x => x.ConsultedOpinion).HasMaxLength(CaseText.Short);
        builder.Property(x => x.Opinion).HasMaxLength(CaseText.Short);
        builder.Property(x => x.Handling).HasMaxLength(CaseText.Short);
        builder.Property(x => x.MunicipalNumber).HasMaxLength(ApprovalBook.LongestNumber);
    }
}
