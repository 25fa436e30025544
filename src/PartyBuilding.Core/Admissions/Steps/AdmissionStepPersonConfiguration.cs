using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Admissions.Steps;

internal sealed class AdmissionStepPersonConfiguration : IEntityTypeConfiguration<AdmissionStepPerson>
{
    public void Configure(EntityTypeBuilder<AdmissionStepPerson> builder)
    {
        builder.ToTable("AdmissionStepPerson");
        builder.Property(x => x.Opinion).HasMaxLength(AdmissionStep.Long);
        builder.Property(x => x.Strengths).HasMaxLength(AdmissionStep.Long);
        builder.Property(x => x.Weaknesses).HasMaxLength(AdmissionStep.Long);
        builder.HasOne(x => x.Step).WithMany(x => x.People).HasForeignKey(x => x.StepId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
    }
}
