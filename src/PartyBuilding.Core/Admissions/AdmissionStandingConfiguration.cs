using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Admissions;

internal sealed class AdmissionStandingConfiguration : IEntityTypeConfiguration<AdmissionStanding>
{
    public void Configure(EntityTypeBuilder<AdmissionStanding> builder)
    {
        builder.ToTable("AdmissionStanding");
        builder.HasOne(x => x.Case).WithMany().HasForeignKey(x => x.CaseId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.CaseId, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.Stage, x.ValidFrom });
    }
}
