import Federation
import Foundation
import Ledger

@testable import Office

/// One thing after the other, as the agenda has them.
extension FederationMonth {
    func happen(_ what: Agenda.Happening) async {
        switch what {
        case .arrive(let parcel):
            crowd.arrive(parcel)
            // Sometimes several mails are read in one round.
            if world.chance.happens(2, in: 3) { await round() }
        case .write(let address, let value, let matter): crowd.write(value, of: matter, by: address)
        case .repeatAnswer(let address, let letter, let matter):
            if let said = crowd.personas[address]?[matter].said {
                crowd.write(said, of: matter, by: address, answering: letter)
            }
        case .settle(let hold): await settle(hold)
        case .open(let paper): await open(paper)
        case .draft(let paper): if !isCalm { crowd.draft(paper) }
        case .urge(let paper): if !isCalm { crowd.urge(paper) }
        case .answerPreview(let paper, let preview): crowd.answer(preview, showing: paper)
        case .forgeDraft: crowd.forgeDraft()
        case .call(let wish): await call(wish)
        case .summon(let wish): if !isCalm { crowd.summon(wish) }
        case .urgeWish(let wish): if !isCalm { crowd.urge(wish) }
        case .answerWish(let wish, let preview, let isNo): crowd.answer(preview, showing: wish, isNo: isNo)
        case .tend(let deed, let meeting, let letter): await tend(deed, meeting, answering: letter)
        case .pretendToTend(let deed, let meeting): crowd.tend(deed, meeting, as: .forger)
        case .choose(let address, let saying, let letter): crowd.choose(saying, by: address, answering: letter)
        case .puzzle(let address, let puzzle, let letter): crowd.puzzle(puzzle, by: address, answering: letter)
        case .attend(let address, let value, let letter): crowd.attend(value, by: address, answering: letter)
        case .handIn(let letter): crowd.handIn(answering: letter)
        case .speak(let address, let word, let letter): crowd.say(word, by: address, answering: letter)
        case .takeBack(let address, let correction, let letter):
            crowd.takeBack(correction, by: address, answering: letter)
        case .setAside(let correction): await setAside(correction)
        case .pretendToSetAside(let correction): crowd.pretendToSetAside(correction)
        case .steer(let deed, let matter): await steer(deed, matter)
        case .pretend(let deed, let matter): crowd.steer(deed, matter, as: .forger)
        case .wake: await round()
        case .clock(let kind): change(kind)
        case .mendClock: world.clock.mend()
        case .renumber: renumber()
        case .takeOut: await takeOut()
        case .secondWriter: tryToWriteToo()
        case .lose(let kind, let hours): if !isCalm { world.lose(kind, for: hours) }
        case .backup: kept = world.platters.backup(of: configuration.stateFolder)
        case .putBack: await putBack()
        case .calm:
            world.calmDown()
            world.clock.mend()
            isCalm = true
            stop()
        case .end: break
        }
    }

    func somethingArrives() {
        guard let parcel = agenda.nextArrival(before: world.now + 6 * 3600) else { return }
        world.inject(.arrivedMeanwhile)
        crowd.arrive(parcel)
    }
}
