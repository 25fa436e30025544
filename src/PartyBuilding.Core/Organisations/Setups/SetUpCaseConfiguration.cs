using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Core.Organisations.Setups;

internal sealed class SetUpCaseConfiguration : IEntityTypeConfiguration<SetUpCase>
{
    public void Configure(EntityTypeBuilder<SetUpCase> builder)
    {
        builder.Ignore(x => x.Members);
        builder.Property(x => x.ApplicantName).HasMaxLength(CaseText.Name);
        builder.Property(x => x.Reasons).HasMaxLength(CaseText.Long);
        builder.Property(x => x.Distribution).HasMaxLength(CaseText.Long);
        builder.Property(x => x.SubordinatePlan).HasMaxLength(CaseText.Long);
        builder.Property(x => x.Leaders).HasMaxLength(CaseText.Long);
        builder.Property(x => x.AdministrativeLevel).HasMaxLength(CaseText.Name);
        builder.Property(x => x.EstablishmentDocument).HasMaxLength(CaseText.Name);
        builder.Property(x => x.JointUnits).HasMaxLength(CaseText.Short);
        builder.Property(x => x.SizeReason).HasMaxLength(CaseText.Short);
        builder.Property(x => x.SizeNote).HasMaxLength(CaseText.Short);
        builder.Property(x => x.InspectionNote).HasMaxLength(CaseText.Short);
    }
}
