using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseConsultationConfiguration : IEntityTypeConfiguration<CaseConsultation>
{
    public void Configure(EntityTypeBuilder<CaseConsultation> builder)
    {
        builder.ToTable("CaseConsultation");
        builder.Property(x => x.Who).HasMaxLength(CaseConsultation.LongestWho);
        builder.Property(x => x.Reply).HasMaxLength(CaseConsultation.LongestText);
        builder.Property(x => x.Coordination).HasMaxLength(CaseConsultation.LongestText);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
