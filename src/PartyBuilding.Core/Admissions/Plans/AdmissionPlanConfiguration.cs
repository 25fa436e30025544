using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Admissions.Plans;

internal sealed class AdmissionPlanConfiguration : IEntityTypeConfiguration<AdmissionPlan>
{
    public void Configure(EntityTypeBuilder<AdmissionPlan> builder)
    {
        builder.ToTable("AdmissionPlan");
        builder.Property(x => x.Policy).HasMaxLength(1000);
        builder.Property(x => x.Composition).HasMaxLength(1000);
        builder.Property(x => x.Reason).HasMaxLength(400);
        builder.Property(x => x.RecordedBy).HasMaxLength(120);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.Year, x.Revision }).IsUnique();
    }
}
